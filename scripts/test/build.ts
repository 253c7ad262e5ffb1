import { type Check, one } from '../check/check'
import { prepareBuild } from '../start/prepare'
import { secrets } from '../start/secrets'

/** The production build that the journeys, and everyone else, use. It needs no database. */
export const productionBuild: Check = {
  doing: 'Building the app',
  run: async () => {
    await prepareBuild({
      ...process.env,
      ...secrets(process.env),
      DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
      NEXT_TELEMETRY_DISABLED: '1',
    })
    return one(true, '')
  },
}
