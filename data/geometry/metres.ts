/** Along a meridian, on average. */
export const metresPerDegree = 111_195

/** How much shorter a degree of longitude is at a latitude. */
export function longitudeScale(lat: number): number {
  return Math.cos((lat * Math.PI) / 180)
}
