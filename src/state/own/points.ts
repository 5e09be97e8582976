import proj4 from 'proj4'
import { areaAt, type Outlines } from '../../geo/outlines.ts'
import type { Bounds } from '../../geo/frame.ts'

/** EPSG:2154 as IGN defines it: RGF93 v1 / Lambert-93. */
const lambert93 =
  '+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m +no_defs'

/** Where France lies, in degrees: the metropole, then its overseas departments and collectivities. */
const france: readonly Bounds[] = [
  [-5.6, 41, 10, 51.5],
  [-63.5, 14, -60.5, 18.6],
  [-55, 2, -51, 6.2],
  [55, -21.6, 56, -20.7],
  [44.8, -13.2, 45.5, -12.4],
  [-56.8, 46.6, -55.9, 47.3],
  [-155, -28, -134, -7.5],
  [-178.5, -14.6, -175.8, -12.9],
  [163, -23.2, 168.6, -19]
]

/** Where positions in Lambert-93 can lie: the metropole, in metres. */
const lambertFrame: Bounds = [0, 6_000_000, 1_300_000, 7_200_000]

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
  const fits = kind === 'lonlat' ? inFrance : inLambert
  const [straight, turned] = [share(x, y, fits), share(y, x, fits)]
  const swapped = turned > straight
  const otherSystem =
    Math.max(straight, turned) === 0 && share(x, y, kind === 'lonlat' ? inLambert : inFrance) > 0.5
  const [east, north] = swapped ? [y, x] : [x, y]
  const toDegrees = kind === 'lonlat' ? null : proj4(lambert93, 'WGS84')
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
      const [lon, lat] = toDegrees ? toDegrees.forward([a, b]) : [a, b]
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
  return france.some(
    ([west, south, east, north]) => lon >= west && lon <= east && lat >= south && lat <= north
  )
}

function inLambert(x: number, y: number): boolean {
  const [west, south, east, north] = lambertFrame
  return x >= west && x <= east && y >= south && y <= north
}
