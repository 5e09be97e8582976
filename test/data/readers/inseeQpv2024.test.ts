import { expect, test } from 'vitest'
import { readInseeQpv2024, readQpvPopulations } from '../../../data/readers/inseeQpv2024.ts'
import { sourcesFolder } from '../sourcesFixture.ts'

const header =
  'COG,lib_com,codeQPV,lib_qp,insee_reg,lib_reg,insee_dep,lib_dep,siren_epci,lib_epci,popMuniQPV,indiceJeunesse,partPopEt,partPopImmi,partMenImmi,partMenEt,partMen1p,partMen2p,partMen3p,partMen45p,partMen6pp,nombre_menages,nombre_logements_sociaux,taux_logements_sociaux,taux_d_emploi,taux_pauvrete_60%,personnes_couvertes_CAF,allocataires_CAF,RSA_socle'
const line = (code: string, population: string) =>
  `1053,Bourg,${code},X,84.0,R,1,Ain,2,CA,${population}${','.repeat(18)}`
const read = (...lines: string[]) =>
  readQpvPopulations(sourcesFolder({ 'insee-qpv2024/analyse_qpv.csv': [header, ...lines].join('\n') }))

test('a QPV over two communes counts once', () => {
  expect([...read(line('QN00101M', '6399'), line('QN00101M', '6399'), line('QN00102M', ''))]).toEqual([
    ['QN00101M', 6399]
  ])
})

test('two populations for one QPV are refused', () => {
  expect(() => read(line('QN00101M', '6399'), line('QN00101M', '12'))).toThrow(
    'analyse_qpv.csv, row 2, column popMuniQPV: 12, but 6399 above for QN00101M'
  )
})

test('a file without the population column is refused', () => {
  const folder = sourcesFolder({ 'insee-qpv2024/analyse_qpv.csv': 'codeQPV\nQN00101M\n' })
  expect(() => readQpvPopulations(folder)).toThrow('analyse_qpv.csv, row 1: column popMuniQPV is missing')
})

test('leading zeros that a commune code has lost are repaired and counted', () => {
  const text = [header, line('QN00101M', '6399')].join('\n')
  const file = readInseeQpv2024(sourcesFolder({ 'insee-qpv2024/analyse_qpv.csv': text }))
  expect([file.qpvs[0]?.communes, file.repairedCodes, file.filedRows]).toEqual([['01053'], 1, 1])
})

test('an absent figure is missing, not zero', () => {
  const text = [header, line('QN00101M', '6399')].join('\n')
  const file = readInseeQpv2024(sourcesFolder({ 'insee-qpv2024/analyse_qpv.csv': text }))
  expect(file.qpvs[0]?.figures['taux_pauvrete_60%']).toEqual({ status: 'missing', value: null })
})
