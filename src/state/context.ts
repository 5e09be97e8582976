import { getContext, setContext } from 'svelte'
import type { Atlas } from './atlas.svelte.ts'

const key = Symbol('atlas')

/** Gives the atlas to every component below. */
export function provideAtlas(atlas: Atlas): void {
  setContext(key, atlas)
}

/** The atlas of this page. */
export function useAtlas(): Atlas {
  return getContext(key)
}
