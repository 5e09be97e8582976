export default {
  'Ce navigateur refuse de garder le brouillon : enregistrez le fichier avant de quitter la page.':
    'This browser refuses to keep the draft: save the file before you leave the page.',
  'Ce navigateur refuse de lire le brouillon de présentation.':
    'This browser refuses to read the draft presentation.',
  'Cette vue est trop longue pour une étape : simplifiez ses filtres ou sa requête.':
    'This view is too long for a step: simplify its filters or its query.',
  Comparaison: 'Comparison',
  'Le brouillon gardé dans ce navigateur est illisible.': 'The draft kept in this browser is unreadable.',
  'Les données ont changé depuis que cette présentation a été faite (version {then}, aujourd’hui {now}) : les chiffres peuvent différer de ses textes.':
    'The data have changed since this presentation was made (version {then}, today {now}): figures may differ from its texts.',
  'Présentation : seules les {steps} premières étapes sont gardées.':
    'Presentation: only the first {steps} steps are kept.',
  'Présentation : {message}. Elle ne peut pas être montrée.': 'Presentation: {message}. It cannot be shown.',
  'Une présentation a {steps} étapes au plus.': 'A presentation has {steps} steps at most.',
  'ce fichier n’est pas une présentation de Faubourg': 'this file is not a presentation of Faubourg',
  'ce fichier vient d’une autre version de Faubourg': 'this file comes from another version of Faubourg',
  'la présentation n’a aucune étape lisible': 'the presentation has no readable step',
  'le fichier dépasse {size} : ce n’est pas une présentation':
    'the file is over {size}: it is not a presentation',
  'le lien contient trop de texte': 'the link holds too much text',
  'le lien est abîmé': 'the link is damaged',
  'le lien est d’une version inconnue ({made})': 'the link is of an unknown version ({made})',
  'le lien est incomplet': 'the link is incomplete',
  'le lien est incomplet ou abîmé': 'the link is incomplete or damaged',
  'le lien est trop long': 'the link is too long',
  'présentation effacée': 'presentation cleared',
  'texte changé': 'text changed',
  'texte coupé à {count} caractères.': 'text cut at {count} characters.',
  'titre changé': 'title changed',
  'vue remplacée': 'view replaced',
  'Étape {number} : {notice}': 'Step {number}: {notice}',
  'étape ajoutée': 'step added',
  'étape dupliquée': 'step duplicated',
  'étape déplacée': 'step moved',
  'étape illisible, ignorée.': 'unreadable step, ignored.',
  'étape retirée': 'step removed'
} as const
