/**
 * Does one step, telling the person what is happening when it takes more than two seconds, and how long it took.
 * A quick step says nothing.
 */
export async function step<T>(doing: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now()
  let told = false
  const tell = () => {
    console.log(told ? `  still at it (${seconds(began)} s)` : `${doing} …`)
    told = true
  }
  const soon = setTimeout(tell, 1_500)
  const often = setInterval(() => told && tell(), 10_000)
  try {
    const result = await work()
    if (told) console.log(`  done (${seconds(began)} s)`)
    return result
  } finally {
    clearTimeout(soon)
    clearInterval(often)
  }
}

const seconds = (since: number) => Math.round((Date.now() - since) / 1000)
