import { expect, test } from 'vitest'
import { readPageNames } from '../../../data/readers/pageNames.ts'
import { sourcesFolder } from '../sourcesFixture.ts'

const interest = 'quartier,commune,insee_dep,qp2015_codes,match_method\n'
const projects = 'quartiers,communes,insee_dep,qp2015_codes,match_method\n'
const read = (interestLine: string, projectLine = ';,Nowhere,99,,none') =>
  readPageNames(
    sourcesFolder({
      'npnru_interest.csv': interest + interestLine,
      'npnru_projects.csv': projects + projectLine
    })
  ).map(({ name, codes }) => [name, codes])

test('a group of names without a separator is one name; a list is as many as it has', () => {
  expect(read('Bagatelle La Faourette,Toulouse,31,QP031007,alias')).toEqual([
    ['Bagatelle La Faourette', ['QP031007']]
  ])
  expect(read('Les Fleurs / Feugrais;Novales,Cléon,76,QP076012,name')).toEqual([
    ['Les Fleurs', ['QP076012']],
    ['Feugrais', ['QP076012']],
    ['Novales', ['QP076012']]
  ])
})

test('one name of several QPV leads to each; of several names of several QPV nobody knows which is whose', () => {
  expect(read('Nantes Nord,Nantes,44,QP044008;QP044009,alias')).toEqual([
    ['Nantes Nord', ['QP044008', 'QP044009']]
  ])
  expect(read('X,Y,01,,none', 'Drouot;Coteaux,Mulhouse,68,QP068003;QP068005,name').slice(1)).toEqual([
    ['Drouot', []],
    ['Coteaux', []]
  ])
  expect(read('X,Y,01,,none', 'Coty;Kennedy,Blois,41,QP041001,alias').slice(1)).toEqual([
    ['Coty', ['QP041001']],
    ['Kennedy', ['QP041001']]
  ])
})

test.each(['communes_all', 'commune_single', 'commune_single+name', 'none ; unmatched: Texaco'])(
  'a row matched by %s gives its codes to no name',
  (method) => {
    expect(read(`Texaco,Fort-de-France,972,QP972002,${method}`)).toEqual([['Texaco', []]])
  }
)

test('a name that the collectors could not match has no code, whatever the rest of its row', () => {
  expect(
    read('X,Y,01,,none', 'Vieux-Bourg;Morne,Les Abymes,971,QP971002,alias ; unmatched: Morne / Chanzy').slice(
      1
    )
  ).toEqual([
    ['Vieux-Bourg', ['QP971002']],
    ['Morne', []]
  ])
})

test('a commune, or all its quartiers together, is no name of a quartier', () => {
  expect(read('Val-de-Reuil,Val-de-Reuil,27,QP027008,alias')).toEqual([])
  expect(read('Tous les quartiers,Roubaix,59,QP059082,alias')).toEqual([])
  expect(read("Multi-sites CU d'Arras,Arras,62,QP062061,name")).toEqual([])
})

test('refuses a code that is none of 2015, naming file and row', () => {
  expect(() => read('La Plaine,Oyonnax,01,QN00106M,name')).toThrow(
    'npnru_interest.csv, row 1, column qp2015_codes: no QPV 2015 code: QN00106M'
  )
})

test('the collected tables say that Reynerie is in QP031007', () => {
  expect(readPageNames().find(({ name }) => name === 'Reynerie')).toEqual({
    name: 'Reynerie',
    departments: ['31'],
    codes: ['QP031007'],
    source: 'faubourg-npnru-interest'
  })
})
