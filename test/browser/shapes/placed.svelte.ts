import { flushSync, mount, unmount, type Component } from 'svelte'
import { onTestFinished } from 'vitest'
import type { AtlasTables } from '../../../src/state/atlas.svelte.ts'
import type { Atlas } from '../../../src/state/atlas.svelte.ts'
import { provideAtlas } from '../../../src/state/context.ts'
import '../../../src/views/theme.css'
import { smallPlaces } from '../../state/places.ts'

/** A component beside the map, over the places of a small France. */
export function mountedBeside<Props extends Record<string, unknown>>(
  component: Component<Props>,
  first: Props
) {
  const props = $state(first)
  const target = document.createElement('div')
  target.style.width = '320px'
  document.body.append(target)
  const tables: Pick<AtlasTables, 'places' | 'columns'> = {
    places: smallPlaces(),
    columns: () => Promise.reject(new Error('no other names'))
  }
  // The parts of an atlas that a place box reads.
  const atlas = { tables } as unknown as Atlas
  const within: Component<Props> = (internals, inner) => {
    provideAtlas(atlas)
    return component(internals, inner)
  }
  const instance = mount(within, { target, props })
  flushSync()
  onTestFinished(async () => {
    await unmount(instance)
    target.remove()
  })
  return { props, target }
}
