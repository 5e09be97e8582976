import type { Atlas } from './atlas.svelte.ts'
import type { Navigation } from './navigation.svelte.ts'
import type { OwnFiles } from './own/ownFiles.svelte.ts'

/**
 * What the maps need of the atlas: the page inside another page has this much, and no file of a visitor's, no panel
 * and no address of its own.
 */
export interface MapAtlas extends Pick<
  Atlas,
  'tables' | 'dataVersion' | 'link' | 'hover' | 'subject' | 'figures' | 'running'
> {
  readonly navigation: Pick<Navigation, 'choice' | 'go'>
  readonly own: Pick<OwnFiles, 'measures'>
}
