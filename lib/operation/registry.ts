import type { OperationEntry } from './definition'

const operations = new Map<string, OperationEntry>()

/** Remembers an operation. A name used by two throws, except while the development server reloads a file. */
export function register(operation: OperationEntry): void {
  if (operations.has(operation.name) && process.env.NODE_ENV !== 'development') {
    throw new Error(`Two operations are called ${operation.name}`)
  }
  operations.set(operation.name, operation)
}

/** Every operation whose file has been loaded, by name. */
export function registeredOperations(): OperationEntry[] {
  return [...operations.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'))
}
