const systems = ['android', 'darwin', 'freebsd', 'linux', 'win32']
const processors = ['x64', 'arm64', 'arm', 'ia32', 'wasm32']

/** The optional builds that packages in a lock file ask for and that it does not name, with the entry each should have. */
export function missingBuilds(lock) {
  return Object.entries(lock.packages).flatMap(([place, asking]) =>
    Object.entries(asking.optionalDependencies ?? {})
      .filter(
        ([name]) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${place}/node_modules/${name}`],
      )
      .map(([name, version]) => ({ place: `node_modules/${name}`, entry: entryFor(name, version, asking) })),
  )
}

function entryFor(name, version, asking) {
  const words = name.split('/').at(-1).split('-')
  const os = words.find((word) => systems.includes(word))
  const cpu = words.find((word) => processors.includes(word))
  const libc = words.includes('musl') ? 'musl' : words.includes('gnu') ? 'glibc' : undefined
  return {
    version,
    ...(cpu && { cpu: [cpu] }),
    ...(asking.dev && { dev: true }),
    ...(os === 'linux' && libc && { libc: [libc] }),
    license: asking.license,
    optional: true,
    ...(os && { os: [os] }),
  }
}
