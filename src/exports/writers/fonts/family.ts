/** The face that every picture is set in, as a style sheet names it; the last ones only stand in for rare letters. */
export const canvasFamily = "'Source Sans 3 Variable', 'Source Sans 3', sans-serif"

/** Weights of the face. */
export const weights = [400, 600, 700] as const
export type Weight = (typeof weights)[number]

/** The two files of each weight: letters of French and its neighbours, then the rest of Latin. */
export type Subset = 'latin' | 'latinExt'

/** Letters of the first file (the ranges of its style sheet); what is outside needs the second. */
export function isLatin(codePoint: number): boolean {
  return (
    codePoint <= 0xff ||
    (codePoint >= 0x2000 && codePoint <= 0x206f && codePoint !== 0x2020) ||
    [0x131, 0x152, 0x153, 0x2bb, 0x2bc, 0x2c6, 0x2da, 0x2dc, 0x304, 0x308, 0x329].includes(codePoint) ||
    [0x20ac, 0x2122, 0x2191, 0x2193, 0x2212, 0x2215, 0xfeff, 0xfffd].includes(codePoint)
  )
}
