import { flushSync, mount, unmount } from 'svelte'
import { onTestFinished } from 'vitest'
import { mapTypeOf, type MapPicture } from '../../../src/maps/index.ts'
import MapCanvas from '../../../src/views/MapCanvas.svelte'
import { camera, geography } from './fixture.ts'
import { mapBox, pixelsOf, plainProps, type SeenView } from './rendering.ts'

/** Areas that come to a settled map while the names of its background are on their way; once all is drawn. */
export async function arriving(picture: MapPicture): Promise<ImageData> {
  let background = $state.raw(geography)
  let shown: MapPicture | null = $state.raw(null)
  let settled: (view: SeenView) => void = () => undefined
  const nextSettled = () => new Promise<SeenView>((resolve) => (settled = resolve))
  const props = {
    ...plainProps,
    camera,
    type: mapTypeOf('choropleth'),
    get geography() {
      return background
    },
    get picture() {
      return shown
    },
    onview: (view: SeenView, when: 'moved' | 'drawn' | 'settled') => {
      if (when === 'settled') settled(view)
    }
  }
  const first = nextSettled()
  const map = mount(MapCanvas, { target: mapBox(), props })
  onTestFinished(() => unmount(map))
  await first
  const whole = nextSettled()
  background = { ...geography }
  flushSync()
  shown = picture
  flushSync()
  return pixelsOf(await (await whole).capture())
}
