import { outcomeOf, startScript } from './run-script'

/** What to tell whoever started the app: where it is and, in a sample database, as whom one can sign in. */
export async function welcome(url: string, env: NodeJS.ProcessEnv): Promise<string> {
  const ready = `\nAlongside is running at ${url}\n`
  if (env['ALONGSIDE_SAMPLE'] !== '1') return `${ready}Ctrl-C stops it.`
  const { code, said } = await outcomeOf(startScript('scripts/sample-people.ts', env, 'pipe'))
  if (code !== 0) return `${ready}Ctrl-C stops it.`
  return `${ready}\nSign in as any of these invented people:\n${said}\n\nCtrl-C stops it.`
}
