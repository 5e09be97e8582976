import proj4 from 'proj4'
import type { Point } from './coordinatePair.ts'

/** EPSG:2154, as the EPSG registry defines it. */
const definition =
  '+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs'

/**
 * A way from Lambert-93 to degrees (WGS84).
 * @returns a function of metres; NaN for what is not in the projection's land, the metropole
 */
export function lambert93(): (x: number, y: number) => Point {
  const { inverse } = proj4(definition)
  return (x, y) => {
    if (!isInLambert93(x, y)) return { lon: NaN, lat: NaN }
    const [lon = NaN, lat = NaN] = inverse([x, y])
    return { lon, lat }
  }
}

/** Metres lie where Lambert-93 has its land, the metropole. */
export function isInLambert93(x: number, y: number): boolean {
  return x >= 0 && x <= 1_300_000 && y >= 6_000_000 && y <= 7_200_000
}
