/** Prints a figure a proof reached; the run of all checks repeats the line even when everything held. */
export function measured(figure: string): void {
  process.stdout.write(`Measured: ${figure}\n`)
}
