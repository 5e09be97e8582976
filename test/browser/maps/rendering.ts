import { mount, unmount, type ComponentProps } from 'svelte'
import { onTestFinished } from 'vitest'
import type { MapPicture, MapType } from '../../../src/maps/index.ts'
import MapCanvas from '../../../src/views/MapCanvas.svelte'
import { camera, geography } from './fixture.ts'

/** CSS and canvas pixels alike. */
export const size = { width: 480, height: 320 }

/** The part of the map's view that these tests read. */
export interface SeenView {
  readonly camera: { readonly lon: number; readonly lat: number; readonly zoom: number }
  readonly project: (lon: number, lat: number) => { x: number; y: number }
  readonly capture: () => Promise<HTMLCanvasElement>
}

/** A box on the page for a map; it goes when the test ends. */
export function mapBox(): HTMLDivElement {
  const box = document.createElement('div')
  Object.assign(box.style, { position: 'relative', width: `${size.width}px`, height: `${size.height}px` })
  document.body.append(box)
  onTestFinished(() => box.remove())
  return box
}

/** The props of every map of these tests. */
export const plainProps = {
  geography,
  inside: null,
  neighbourhood: null,
  frame: [0, 44, 5, 46] as const,
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
  pixelRatio: 1
}

/** The fixed country as a map type draws it, in MapLibre as on the screen. */
export async function rendered(type: MapType, picture: MapPicture): Promise<ImageData> {
  return (await seen({ ...plainProps, type, picture, camera })).pixels
}

/** A map of the screen once it is settled: its pixels, and where it looks. */
export async function seen(
  props: Omit<ComponentProps<typeof MapCanvas>, 'onview'>
): Promise<{ pixels: ImageData; view: SeenView }> {
  const view = await new Promise<SeenView>((resolve) => {
    const onview = (settled: SeenView, when: 'moved' | 'drawn' | 'settled') => {
      if (when === 'settled') resolve(settled)
    }
    const map = mount(MapCanvas, { target: mapBox(), props: { ...props, onview } })
    onTestFinished(() => unmount(map))
  })
  return { pixels: pixelsOf(await view.capture()), view }
}

/** The pixels of a picture; of the size of the map where no other is given. */
export function pixelsOf(source: CanvasImageSource, { width, height } = size): ImageData {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas to read pixels from')
  context.drawImage(source, 0, 0)
  return context.getImageData(0, 0, width, height)
}
