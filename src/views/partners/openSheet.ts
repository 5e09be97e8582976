import { tick } from 'svelte'
import type { Navigation } from '../../state/navigation.svelte.ts'
import type { Named } from '../../state/partners/directory.ts'

/** Opens the sheet of a partner or programme, from its top. */
export async function openSheet(
  navigation: Navigation,
  { entity, id }: Pick<Named, 'entity' | 'id'>
): Promise<void> {
  navigation.go({
    partners: {
      ...navigation.choice.partners,
      partner: entity === 'partner' ? id : null,
      programme: entity === 'programme' ? id : null,
      layer: null
    }
  })
  await tick()
  scrollTo({ top: 0 })
  document.getElementById('content')?.focus({ preventScroll: true })
}
