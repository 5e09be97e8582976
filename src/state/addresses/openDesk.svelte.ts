import type { Atlas } from '../atlas.svelte.ts'
import { AddressDesk } from './desk.svelte.ts'

/** The one desk of this page, made when it is first asked for. What it derives outlives the component that asks. */
export function addressDesk(atlas: Atlas): AddressDesk {
  let desk = atlas.addresses
  if (desk) return desk
  $effect.root(() => {
    desk = new AddressDesk(atlas.tables)
  })
  atlas.addresses = desk
  return desk!
}
