import { mount, unmount } from 'svelte'
import { onTestFinished } from 'vitest'
import { mapTypeOf, type MapTypeId } from '../../../src/maps/index.ts'
import MapCanvas from '../../../src/views/MapCanvas.svelte'
import { camera, pictureOf } from './fixture.ts'
import { mapBox, plainProps, type SeenView } from './rendering.ts'

/** A map whose type a test changes, settled in its first one. */
export async function switchingMap(first: MapTypeId) {
  let type = $state.raw(mapTypeOf(first))
  let latest: SeenView | undefined
  await new Promise<void>((resolve) => {
    const props = {
      ...plainProps,
      camera,
      picture: pictureOf(Array<string>(5).fill('#2b7f87'), { heightPx: new Float32Array(10).fill(20) }),
      get type() {
        return type
      },
      onview: (view: SeenView, when: 'moved' | 'drawn' | 'settled') => {
        latest = view
        if (when === 'settled') resolve()
      }
    }
    const map = mount(MapCanvas, { target: mapBox(), props })
    onTestFinished(() => unmount(map))
  })
  return {
    show: (id: MapTypeId) => (type = mapTypeOf(id)),
    view: () => latest!
  }
}
