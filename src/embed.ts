import { language } from './words/language.ts'
import { learnWords } from './words/t.ts'

/** The map inside another page, in its language: see main.ts. */
document.documentElement.lang = language
void learnWords().then(() => import('./embedded.ts'))
