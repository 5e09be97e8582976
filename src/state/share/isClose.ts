import { neighbourhoodZoom } from '../../maps/baseStyle.ts'

/** From this zoom on the outlines of neighbourhoods are fetched: they are there when they show. */
export const fetchingZoom = neighbourhoodZoom - 1.5

/**
 * Whether the first map of an address may need the outlines of neighbourhoods; what cannot be told says yes.
 * @param search the query string, read before any table is there
 */
export function isClose(search: string): boolean {
  const asked = new URLSearchParams(search)
  const is = (name: string, form: RegExp) => form.test(asked.get(name) ?? '')
  const zoom = Number(asked.get('camera')?.split(',')[2] ?? 0)
  return (
    (asked.has('view') && !is('view', /^investments$/)) ||
    is('level', /^neighbourhood$/) ||
    is('selected', /^neighbourhood-/) ||
    // A department is framed by its own outline, and fills the frame.
    asked.has('zone') ||
    !(zoom < fetchingZoom)
  )
}
