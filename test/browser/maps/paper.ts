import { pictureFormats } from '../../../src/exports/writers/index.ts'
import { mapMarks, type MapShown } from '../../../src/maps/onPaper/index.ts'
import { pixelsOf, size, type SeenView } from './rendering.ts'

const png = pictureFormats.find(({ id }) => id === 'png')!

/** A map without names as the PNG of a page shows it that is nothing but this map, pixel for pixel of the screen's. */
export async function onPaper(map: MapShown, camera: SeenView['camera']): Promise<ImageData> {
  const { width, height } = size
  const page = {
    sheet: {
      widthPx: width,
      heightPx: height,
      parts: [{ id: 'map' as const, box: { x: 0, y: 0, width, height }, marks: [] }],
      overfull: []
    },
    map: {
      kind: 'marks' as const,
      marks: mapMarks(map, camera, width, height, { graticule: false, measureText: null })
    }
  }
  const provenance = {
    title: '',
    subtitle: '',
    link: '',
    dataVersion: '',
    sources: [],
    made: '',
    composition: null
  }
  return pixelsOf(await createImageBitmap(await png.write(page, provenance, 96)))
}

/** Levels of a channel, 0 to 255: less is an edge that another renderer smooths otherwise. */
const seenFrom = 40

/** Share of pixels whose colour is plainly another. */
export function plainlyOther(one: ImageData, other: ImageData): number {
  let count = 0
  for (let at = 0; at < one.data.length; at += 4)
    if ([0, 1, 2].some((i) => Math.abs((one.data[at + i] ?? 0) - (other.data[at + i] ?? 0)) > seenFrom))
      count++
  return count / (one.data.length / 4)
}
