import { NotificationBanner } from './notification-banner'

export const title = 'What was saved'

export const examples = {
  'what was saved and what is next': (
    <NotificationBanner saved="The agreement is saved">
      Oakfield Primary School and the school nurse can now see the assessment. Next:{' '}
      <a href="#who">say who is in the family</a>.
    </NotificationBanner>
  ),
}
