import { expect, test } from 'vitest'
import { JoinDraft } from '../../../src/state/own/joinDraft.svelte.ts'
import type { OwnColumn } from '../../../src/state/own/ownFile.ts'

const column = (id: string, name: string, change: Partial<OwnColumn & { samples: string[] }> = {}) => ({
  id,
  name,
  kind: 'number' as const,
  role: null,
  ...change
})

const code = (id: string, role: OwnColumn['role']) => column(id, id, { kind: 'text', role })

test('proposes how a column adds up by what its name says', () => {
  const draft = new JoinDraft([
    column('montant', 'Montant subvention'),
    column('taux', 'Taux de pauvreté (%)'),
    column('revenu', 'Revenu médian', { samples: ['12 000 €'] }),
    column('annee', 'Année'),
    column('effectif', 'Effectif')
  ])
  expect(draft.numbers.map(({ id, joined, rule, unit }) => [id, joined, rule, unit])).toEqual([
    ['montant', true, 'sum', '€'],
    ['taux', true, 'mean', '%'],
    ['revenu', true, 'never', '€'],
    ['annee', false, 'sum', ''],
    ['effectif', true, 'sum', '']
  ])
  // Nothing places the rows yet.
  expect(draft.settings).toBeNull()
})

test('places rows by the most precise key, at its own level', () => {
  const draft = new JoinDraft([code('dep', 'department'), code('insee', 'commune'), code('qpv', 'qpv2024')])
  expect(draft.settings).toMatchObject({ kind: 'qpv', level: 'neighbourhood2024', crosswalk: false })
  draft.crosswalk = true
  expect(draft.settings?.crosswalk).toBe(true)
  draft.choose({ key: 'commune:insee' })
  // What is known of a commune is not carried from one generation of QPV to the other, nor spread to a QPV.
  expect(draft.settings).toMatchObject({ kind: 'commune', level: 'contract', crosswalk: false })
  expect(draft.levels).toEqual(['contract', 'department'])
  draft.choose({ level: 'department' })
  expect(draft.settings?.level).toBe('department')
  draft.choose({ key: 'qpv:qpv' })
  expect(draft.settings?.level).toBe('neighbourhood2024')
})

test('needs both columns of a position', () => {
  const draft = new JoinDraft([column('lon', 'lon', { role: 'longitude' }), column('lat', 'lat')])
  expect(draft.settings).toBeNull()
  draft.set('lat', { role: 'latitude' })
  expect(draft.settings).toMatchObject({
    kind: 'lonlat',
    key: { by: 'point', x: 'lon', y: 'lat' },
    figures: []
  })
})

test('starts from an earlier join', () => {
  const columns = [code('qpv', 'qpv2015'), column('a', 'Montant'), column('b', 'Nombre')]
  const first = new JoinDraft(columns)
  first.choose({ level: 'neighbourhood2024' })
  first.crosswalk = true
  first.set('a', { rule: 'mean', unit: ' k€ ' })
  first.set('b', { joined: false })
  expect(first.settings?.figures).toEqual([{ id: 'a', name: 'Montant', rule: 'mean', unit: 'k€' }])
  expect(new JoinDraft(columns, first.settings).settings).toEqual(first.settings)
})
