import { expect, test } from 'vitest'
import { searchOfLink } from '../../../src/exports/provenance/searchOfLink.ts'

test.each([
  { link: 'https://exemple.fr/faubourg/?zone=department-93', search: '?zone=department-93' },
  { link: 'https://ailleurs.example/?zone=department-93#ancre', search: '?zone=department-93' },
  { link: 'http://localhost:4173/', search: '' },
  { link: 'javascript:alert(1)?zone=x', search: null },
  { link: 'data:text/html,?a', search: null },
  { link: '?zone=department-93', search: null },
  { link: '', search: null }
])('of $link only $search is used', ({ link, search }) => {
  expect(searchOfLink(link)).toBe(search)
})
