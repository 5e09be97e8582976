import { overseas, type OverseasTerritory } from '../catalogue/overseas.ts'
import type { Drawing } from '../core/marks.ts'
import { insetDrawing } from '../maps/inset.ts'
import type { AtlasTables } from './atlas.svelte.ts'
import { departmentsOf } from './gaps.ts'
import type { Picture } from './picture.svelte.ts'

/** The overseas territories in small, as the map draws their areas. */
export function overseasInsets(
  picture: Picture,
  { places, outlines }: AtlasTables,
  sizePx: number
): { territory: OverseasTerritory; drawing: Drawing }[] {
  return overseas.map((territory) => {
    const areas = picture.rows.filter((row) => departmentsOf(row.place, places).includes(territory.code))
    const rows = areas.map((row) => row.index)
    return { territory, drawing: insetDrawing(territory, outlines.department, picture.map, rows, sizePx) }
  })
}
