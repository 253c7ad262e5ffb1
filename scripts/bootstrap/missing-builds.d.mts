export function missingBuilds(lock: { packages: Record<string, object> }): { place: string; entry: object }[]
