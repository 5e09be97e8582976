import { beforeAll, expect, test } from 'vitest'
import { knownCodes } from '../../../src/state/own/knownCodes.ts'
import { codeKinds, matchKey, type CodeKind, type KnownCodes } from '../../../src/state/own/matchKeys.ts'
import { atlasTables } from './atlasTables.ts'

const known = new Map<CodeKind, KnownCodes>()

beforeAll(async () => {
  const tables = atlasTables()
  for (const kind of codeKinds) known.set(kind, await knownCodes(kind, tables))
})

/** 'QP013001' as it is, 'QP013001 zero' with what was repaired, '! unknown' without a code. */
function matched(kind: CodeKind, written: string | null): string {
  const match = matchKey(written, known.get(kind)!)
  return 'why' in match ? `! ${match.why}` : [match.code, ...match.repairs].join(' ')
}

test.each([
  ['qpv', 'QP013001', 'QP013001'],
  ['qpv', 'QN00101M', 'QN00101M'],
  ['qpv', 'QP02A001', 'QP02A001'],
  ['qpv', 'QP13001', 'QP013001 zero'],
  ['qpv', 'QP1001', 'QP001001 zero'],
  ['qpv', 'QP2A001', 'QP02A001 zero'],
  ['qpv', 'QN101M', 'QN00101M zero'],
  ['qpv', 'QN0101M', 'QN00101M zero'],
  ['qpv', 'qp013001', 'QP013001 case'],
  ['qpv', ' QP 013 001 ', 'QP013001 signs'],
  ['qpv', 'QP-013-001', 'QP013001 signs'],
  ['qpv', 'QP\u00a0013\u202f001', 'QP013001 signs'],
  ['qpv', 'QP013001\u200b', 'QP013001 signs'],
  ['qpv', 'qp-13001', 'QP013001 zero case signs'],
  ['qpv', 'QP013999', '! unknown'],
  ['qpv', 'QN00101X', '! unknown'],
  ['qpv', '13001', '! form'],
  ['qpv', '013001', '! form'],
  ['qpv', 'QPO13001', '! form'],
  ['qpv', 'Total', '! form'],
  ['qpv', '', '! empty'],
  ['qpv', '  \u00a0', '! empty'],
  ['qpv', null, '! empty'],
  ['qpv', '-', '! empty'],
  ['commune', '01004', '01004'],
  ['commune', '1004', '01004 zero'],
  ['commune', '1004.0', '01004 zero signs'],
  ['commune', '1004,0', '01004 zero signs'],
  ['commune', '01 004', '01004 signs'],
  ['commune', '2a004', '2A004 case'],
  ['commune', '75120', '75120'],
  ['commune', '97411', '97411'],
  ['commune', '99999', '! unknown'],
  ['commune', '404', '! form'],
  ['commune', 'AMBERIEU EN BUGEY', '01004 name'],
  ['commune', 'L’Haÿ-les-Roses', '94038 name'],
  ['commune', 'Saint-Denis', '! homonym'],
  ['commune', 'Paris 20e Arrondissement', '! form'],
  ['siren', '200054781', '200054781'],
  ['siren', '200 054 781', '200054781 signs'],
  ['siren', '200054781.0', '200054781 signs'],
  ['siren', '20005478', '! form'],
  ['siren', '20005478100012', '! form'],
  ['siren', '999999999', '! unknown'],
  ['department', '01', '01'],
  ['department', '1', '01 zero'],
  ['department', '1.0', '01 zero signs'],
  ['department', '075', '75 zero'],
  ['department', '02a', '2A zero case'],
  ['department', '974', '974'],
  ['department', 'herault', '34 name'],
  ['department', 'Seine Saint Denis', '93 name'],
  ['department', '99', '! unknown'],
  ['department', 'Bavière', '! form'],
  ['contract', '240100883', '240100883'],
  ['contract', 'CN07405I', '200000172'],
  ['contract', 'cn7405i', '200000172 zero case'],
  ['contract', 'CV264', '200000172'],
  ['contract', '1262', '01262 zero'],
  ['contract', 'cc faucigny glieres', '200000172 name']
] as const)('reads a key of %s written “%s” as %s', (kind, written, expected) => {
  expect(matched(kind, written)).toBe(expected)
})

test('gives back every official code as it is', () => {
  for (const kind of codeKinds) {
    const { codes } = known.get(kind)!
    for (const [written, code] of codes) expect(matched(kind, written)).toBe(code)
  }
})

test('repairs a lost zero of every QPV code to that code and no other', () => {
  for (const code of known.get('qpv')!.codes.keys())
    if (code[2] === '0') expect(matched('qpv', code.slice(0, 2) + code.slice(3))).toBe(`${code} zero`)
})
