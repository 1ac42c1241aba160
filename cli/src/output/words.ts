/** The status of a contract in words. */
export const statuses = {
  draft: { de: 'Entwurf', en: 'draft' },
  published: { de: 'veröffentlicht', en: 'published' },
  deprecated: { de: 'abgekündigt', en: 'deprecated' },
  retired: { de: 'zurückgezogen', en: 'retired' },
} as const
