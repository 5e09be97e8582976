import { flushSync, mount, unmount } from 'svelte'
import { onTestFinished } from 'vitest'
import type { Generation } from '../../../src/catalogue/generation.ts'
import { columnsFromIpc } from '../../../src/engine/arrowColumns.ts'
import { startEngine, type Engine } from '../../../src/engine/engine.ts'
import { openTableFiles } from '../../../src/engine/tableFiles.ts'
import { placesOf, type Places } from '../../../src/geo/places.ts'
import { filterOf } from '../../../src/state/selection/filterText.ts'
import BuilderOnPage from './BuilderOnPage.svelte'
import '../../../src/views/theme.css'

/** The shipped DuckDB with the published tables, in the page. */
export async function openEngine(): Promise<{ engine: Engine; places: Places }> {
  const files = await openTableFiles('/data/')
  const [territories, neighbourhoods] = await Promise.all(
    (['territories', 'neighbourhoods'] as const).map((name) => files.bytes(name).then(columnsFromIpc))
  )
  const engine = await startEngine(
    files,
    ['territories', 'neighbourhoods', 'funding', 'gaps'],
    () => undefined
  )
  return { engine, places: placesOf(territories!, neighbourhoods!) }
}

/** The builder on the page, with a selection that answers it, as a view mounts it. */
export function builder(
  opened: { engine: Engine | null; places: Places },
  text = '',
  generation: Generation = '2024',
  widthPx = 390
) {
  let filter = $state.raw(filterOf(text, opened))
  let shownGeneration = $state(generation)
  const page = {
    /** what the address would hold after each change */
    changes: [] as string[],
    get filter() {
      return filter
    },
    set filter(next) {
      filter = next
    },
    get generation() {
      return shownGeneration
    },
    set generation(next) {
      shownGeneration = next
    }
  }
  const target = document.createElement('div')
  target.style.width = `${widthPx}px`
  document.body.append(target)
  const instance = mount(BuilderOnPage, { target, props: { page, ...opened } })
  flushSync()
  onTestFinished(async () => {
    await unmount(instance)
    target.remove()
  })
  return { page, target }
}
