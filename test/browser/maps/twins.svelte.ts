import { mount, unmount } from 'svelte'
import { onTestFinished } from 'vitest'
import { mapTypeOf } from '../../../src/maps/index.ts'
import MapCanvas from '../../../src/views/MapCanvas.svelte'
import { camera, pictureOf } from './fixture.ts'
import { mapBox, plainProps, type SeenView } from './rendering.ts'

type Camera = SeenView['camera']

/** One of two maps with one camera, as a test sees it. */
export interface Twin {
  readonly box: HTMLElement
  /** where it is after each movement, latest last */
  readonly cameras: Camera[]
  /** what it told of the reader's movements */
  readonly panned: Camera[]
}

/** Two maps side by side that follow each other, both settled. */
export async function twins(): Promise<readonly [Twin, Twin]> {
  let live: Camera | null = $state.raw(null)
  let settledCamera: Camera = $state.raw(camera)

  const twin = () =>
    new Promise<Twin>((resolve) => {
      const made: Twin = { box: mapBox(), cameras: [], panned: [] }
      const props = {
        ...plainProps,
        type: mapTypeOf('symbols'),
        picture: pictureOf(Array<string>(5).fill('#2b7f87'), {}),
        get camera() {
          return settledCamera
        },
        get follow() {
          return live
        },
        onview: (view: SeenView, when: 'moved' | 'drawn' | 'settled') => {
          made.cameras.push(view.camera)
          if (when === 'settled') resolve(made)
        },
        onpan: (moved: Camera) => {
          made.panned.push(moved)
          live = moved
        },
        // As the address keeps it: rounded.
        onmove: ({ lon, lat, zoom }: Camera) => {
          settledCamera = {
            lon: Number(lon.toFixed(4)),
            lat: Number(lat.toFixed(4)),
            zoom: Number(zoom.toFixed(2))
          }
        }
      }
      const map = mount(MapCanvas, { target: made.box, props })
      onTestFinished(() => unmount(map))
    })

  return [await twin(), await twin()]
}
