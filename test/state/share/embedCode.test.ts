import { expect, test } from 'vitest'
import { embedCode } from '../../../src/state/share/embedCode.ts'
import { htmlText, mailLink, markdownText } from '../../../src/state/share/shareTexts.ts'

const src = 'https://atlas.example/embed.html?v=1&zone=department-93&embed=title,legend'
const ratio = { kind: 'ratio', ratio: '16:9' } as const

test('the code of a frame is one element, lazy, without script', () => {
  expect(embedCode({ src, title: 'Adultes-relais', size: ratio })).toBe(
    '<iframe src="https://atlas.example/embed.html?v=1&amp;zone=department-93&amp;embed=title,legend" ' +
      'title="Adultes-relais" lang="fr" loading="lazy" width="100%" height="560" ' +
      'style="border:0;height:auto;aspect-ratio:16/9;min-height:420px" referrerpolicy="no-referrer" allowfullscreen></iframe>'
  )
})

test('a fixed height is the frame’s own', () => {
  const code = embedCode({ src, title: 'x', size: { kind: 'height', heightPx: 480 } })
  expect(code).toContain('height="480" style="border:0"')
})

test.each([
  ['L’Haÿ : « pauvreté » & revenu', 'L’Haÿ : « pauvreté » &amp; revenu'],
  ['"><script>alert(1)</script>', '&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;'],
  ["d'un quartier", 'd&#39;un quartier'],
  ['sur deux\nlignes ', 'sur deux lignes'],
  ['déjà &amp; écrit', 'déjà &amp;amp; écrit']
])('the title %j is written %j', (title, written) => {
  expect(embedCode({ src, title, size: ratio })).toContain(` title="${written}" lang=`)
})

const shared = {
  title: 'Revenu [médian] & <part>',
  link: 'https://atlas.example/?v=1&filter=or(a:1~2,b:3~)&data=0a1b2c3d',
  dataVersion: '0a1b2c3d',
  date: new Date(2026, 10, 27)
}

test('a note in Markdown keeps its brackets, and the link its own', () => {
  expect(markdownText(shared)).toBe(
    '[Revenu \\[médian\\] & \\<part\\>](https://atlas.example/?v=1&filter=or%28a:1~2,b:3~%29&data=0a1b2c3d) (Faubourg, consulté le 27 novembre 2026)'
  )
})

test('a note in HTML is escaped', () => {
  expect(htmlText(shared)).toContain('v=1&amp;filter=')
  expect(htmlText(shared)).toContain('>Revenu [médian] &amp; &lt;part&gt;</a>')
})

test('a message has its whole link in its body', () => {
  const mail = new URL(mailLink(shared))
  expect(mail.protocol).toBe('mailto:')
  expect(mail.searchParams.get('body')).toContain(`${shared.title}\r\n${shared.link}\r\n`)
})
