const wholes = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 })
const thousandths = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 3, maximumFractionDigits: 3 })
const tenths = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })

/** 1584 -> '1 584' */
export function count(value: number): string {
  return wholes.format(value)
}

/** 107688889.81 -> '107,689 M€' */
export function millions(amountEur: number): string {
  return `${thousandths.format(amountEur / 1e6)}\u00a0M€`
}

/** 0.984 -> '98,4 %' */
export function percent(share: number): string {
  return `${tenths.format(share * 100)}\u00a0%`
}

/** The first few, and how many more: 'a, b, c et 4 autres' */
export function someOf(texts: readonly string[], most = 5): string {
  if (texts.length <= most) return texts.join(', ') || 'aucun'
  return `${texts.slice(0, most).join(', ')} et ${count(texts.length - most)} autres`
}
