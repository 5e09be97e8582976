import { areaAt, type Outlines } from '../../geo/outlines.ts'
import { isInFrance } from '../../geo/coordinatePair.ts'
import { isInLambert93, lambert93 } from '../../geo/lambert93.ts'

/** A row of the outlines, or one of these. */
export const noArea = { outside: -1, position: -2, empty: -3 } as const

/** What positions turned out to be. */
export interface Located {
  /** row of the outlines for each point; see noArea */
  readonly areas: Int32Array
  /** the two columns stood the other way round: they were read the right way */
  readonly swapped: boolean
  /** positions given as degrees are Lambert-93 metres, or the reverse: none can be read */
  readonly otherSystem: boolean
}

/**
 * The area that each position lies in.
 * @param x longitudes in degrees, or Lambert-93 metres east; NaN where empty @param y latitudes, or metres north
 * @param pause waits for the page to breathe, between parts of the work
 * @throws the signal's reason when it is cancelled
 */
export async function located(
  outlines: Outlines,
  kind: 'lonlat' | 'lambert93',
  x: Float64Array,
  y: Float64Array,
  pause: () => Promise<void>,
  signal?: AbortSignal
): Promise<Located> {
  const fits = kind === 'lonlat' ? inFrance : isInLambert93
  const [straight, turned] = [share(x, y, fits), share(y, x, fits)]
  const swapped = turned > straight
  const otherSystem =
    Math.max(straight, turned) === 0 && share(x, y, kind === 'lonlat' ? isInLambert93 : inFrance) > 0.5
  const [east, north] = swapped ? [y, x] : [x, y]
  const toDegrees = kind === 'lonlat' ? null : lambert93()
  const areas = new Int32Array(x.length)
  for (let row = 0; row < x.length; row++) {
    if (row % 10_000 === 9_999) {
      await pause()
      signal?.throwIfAborted()
    }
    const [a, b] = [east[row] ?? Number.NaN, north[row] ?? Number.NaN]
    if (Number.isNaN(a) || Number.isNaN(b)) areas[row] = noArea.empty
    else if (!fits(a, b)) areas[row] = noArea.position
    else {
      const { lon, lat } = toDegrees ? toDegrees(a, b) : { lon: a, lat: b }
      areas[row] = areaAt(outlines, lon, lat)
    }
  }
  return { areas, swapped, otherSystem }
}

function share(x: Float64Array, y: Float64Array, fits: (a: number, b: number) => boolean): number {
  // A thousand positions tell.
  const step = Math.max(1, Math.floor(x.length / 1000))
  let [seen, fitting] = [0, 0]
  for (let row = 0; row < x.length; row += step) {
    const [a, b] = [x[row] ?? Number.NaN, y[row] ?? Number.NaN]
    if (Number.isNaN(a) || Number.isNaN(b)) continue
    seen++
    if (fits(a, b)) fitting++
  }
  return seen === 0 ? 0 : fitting / seen
}

function inFrance(lon: number, lat: number): boolean {
  return isInFrance({ lon, lat })
}
