import { language } from './words/language.ts'
import { learnWords } from './words/t.ts'

/** The page in its language: the words first, then all that is written with them. */
document.documentElement.lang = language
void learnWords().then(() => import('./atlas.ts'))
