import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as engineCode from '@prisma/schema-engine-wasm/schema_engine_bg'

/** One file of the Prisma schema. */
export interface SchemaFile {
  path: string
  content: string
}

/**
 * The SQL that turns the tables of one schema into those of another; the text of an empty migration when they
 * are alike. Prisma's own schema engine, as WebAssembly: it needs no download.
 * It insists on a database to talk to and, to compare two texts, neither reads nor writes there.
 */
export async function sqlBetween(from: SchemaFile[], to: SchemaFile[], url: string): Promise<string> {
  const engine = await startEngine(url)
  try {
    const result = await engine.diff({
      from: from.length === 0 ? { tag: 'empty' } : { tag: 'schemaDatamodel', files: from },
      to: { tag: 'schemaDatamodel', files: to },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    })
    return result.stdout ?? ''
  } finally {
    engine.free()
  }
}

async function startEngine(url: string): Promise<engineCode.SchemaEngine> {
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))
  const bytes = readFileSync(join(folder, 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...engineCode } })
  const { __wbg_set_wasm: connect } = engineCode as typeof engineCode & {
    __wbg_set_wasm: (exports: object) => void
  }
  connect(instance.exports)
  const start = instance.exports['__wbindgen_start']
  if (typeof start === 'function') start()
  const adapter = bindMigrationAwareSqlAdapterFactory(
    new PrismaPg({ connectionString: url, idleTimeoutMillis: 100 }),
  )
  return engineCode.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter)
}
