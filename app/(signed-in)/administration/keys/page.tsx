import { DateField } from '@/components/form/date-field/date-field'
import { Form } from '@/components/form/form/form'
import { DataTable } from '@/components/ui/data-table/data-table'
import { OneColumn } from '@/components/ui/layout/one-column'
import { NotificationBanner } from '@/components/ui/notification-banner/notification-banner'
import { PageHeader } from '@/components/ui/page-header/page-header'
import { Sheet } from '@/components/ui/sheet/sheet'
import { dayWords } from '@/lib/calendar/words'
import { newFormKey } from '@/lib/form/form-key'
import { ask } from '@/lib/operation/ask'
import { paths } from '@/lib/paths'
import { keysHeld } from '@/lib/worker/queries/keys-held'
import { submitKeysFrom } from './action'

type KeysPageProps = { searchParams: Promise<{ done?: string }> }

/** Who is asked for a security key and has one, and the day from which administrators need theirs. */
export default async function AdministrationKeysPage({ searchParams }: KeysPageProps) {
  const [{ done }, { from, people }] = await Promise.all([searchParams, ask(keysHeld, {})])
  const without = people.filter(({ isAdministrator, keys }) => isAdministrator && keys === 0)
  return (
    <>
      <PageHeader
        title="Security keys"
        breadcrumbs={[{ label: 'Administration', href: paths.administration() }, { label: 'Security keys' }]}
        subtitle="Administrators, and managers of the MASH, are asked to sign in with a key in the hand."
      />
      <OneColumn>
        {done === 'from' && from && (
          <NotificationBanner saved={`Administrators need a key from ${dayWords(from)}`} />
        )}
        {done === 'off' && <NotificationBanner saved="Nobody needs a key for now" />}
        <Sheet title="Who is asked" count={people.length} flush>
          <DataTable
            caption="Who is asked for a security key"
            columns={[{ heading: 'Name' }, { heading: 'Job' }, { heading: 'Keys' }]}
            rows={people.map(({ id, name, jobTitle, keys }) => ({
              id,
              cells: [
                <a key="name" href={paths.workerToLookAfter(id)} className="font-link">
                  {name}
                </a>,
                jobTitle,
                keys === 0 ? 'None yet' : String(keys),
              ],
            }))}
          />
        </Sheet>
        <Sheet title={from ? `Needed from ${dayWords(from)}` : 'Asked for, not needed yet'}>
          <Form
            action={submitKeysFrom}
            formKey={newFormKey()}
            pageTitle="Security keys"
            submit="Save this day"
            beside={from && <a href={paths.administrationKeysOff()}>Nobody needs one</a>}
          >
            <p className="text-form">
              From that day an administrator who has not shown a key can do nothing here but add one.{' '}
              {without.length > 0 &&
                `Without one now: ${without.map(({ name }) => name).join(', ')}. They can still add it then.`}
            </p>
            <DateField name="from" label="From which day?" hint="Today or later" defaultValue={from} />
          </Form>
        </Sheet>
      </OneColumn>
    </>
  )
}
