import { mount, unmount } from 'svelte'
import { onTestFinished } from 'vitest'
import { mapTypeOf } from '../../../src/maps/index.ts'
import type { BaseGeography } from '../../../src/maps/baseStyle.ts'
import MapCanvas from '../../../src/views/MapCanvas.svelte'
import { mapBox, plainProps, type SeenView } from './rendering.ts'

/** A map close up, with nothing on its background, which a test changes; settled with its first one. */
export async function changingBackground(
  first: BaseGeography,
  camera: { readonly lon: number; readonly lat: number; readonly zoom: number }
) {
  let geography = $state.raw(first)
  let settled: (view: SeenView) => void = () => undefined
  const nextSettled = () => new Promise<SeenView>((resolve) => (settled = resolve))
  const made = nextSettled()
  const props = {
    ...plainProps,
    type: mapTypeOf('symbols'),
    picture: null,
    camera,
    get geography() {
      return geography
    },
    onview: (view: SeenView, when: 'moved' | 'drawn' | 'settled') => {
      if (when === 'settled') settled(view)
    }
  }
  const map = mount(MapCanvas, { target: mapBox(), props })
  onTestFinished(() => unmount(map))
  await made
  return {
    /** @returns the map once the other background is drawn */
    show(other: BaseGeography): Promise<SeenView> {
      const shown = nextSettled()
      geography = other
      return shown
    }
  }
}
