import { SignInPanelExample } from './sign-in-panel-example'

export const title = 'Signed out while writing'

export const examples = {
  'sign in and carry on': <SignInPanelExample />,
}
