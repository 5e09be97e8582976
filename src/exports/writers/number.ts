/** A number as short as paper needs it: hundredths of a pixel are 4 micrometres. */
export function short(value: number): string {
  const rounded = Math.round(value * 100) / 100
  return String(Object.is(rounded, -0) ? 0 : rounded)
}
