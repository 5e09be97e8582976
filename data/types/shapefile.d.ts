/** The part of the shapefile package that the readers use; the package has no types of its own. */
declare module 'shapefile' {
  export function read(
    shp: string,
    dbf: string,
    options: { encoding: string }
  ): Promise<{ features: { properties: unknown; geometry: unknown }[] }>
}
