import { overseas, type OverseasTerritory } from '../catalogue/overseas.ts'
import type { Drawing } from '../core/marks.ts'
import { insetDrawing } from '../maps/inset.ts'
import type { Outlines } from '../geo/outlines.ts'
import type { Place, Places } from '../geo/places.ts'
import type { MapPicture } from '../maps/index.ts'
import { departmentsOf } from './gaps.ts'

/** The overseas territories in small, as the map draws their areas. */
export function overseasInsets(
  areas: readonly { readonly index: number; readonly place: Place }[],
  picture: MapPicture | null,
  places: Places,
  departments: Outlines,
  sizePx: number
): { territory: OverseasTerritory; drawing: Drawing }[] {
  return overseas.map((territory) => {
    const inside = areas.filter((row) => departmentsOf(row.place, places).includes(territory.code))
    const rows = inside.map((row) => row.index)
    return { territory, drawing: insetDrawing(territory, departments, picture, rows, sizePx) }
  })
}
