import { useSuspenseQuery } from '@tanstack/react-query'
import { useText } from '@/lib/useText'
import { serviceModels, topics } from './queries'

/** Service models and topics by their codes, in the reader's language. */
export function useNames() {
  const { data: models } = useSuspenseQuery(serviceModels())
  const { data: known } = useSuspenseQuery(topics())
  const say = useText()
  return {
    models: models.map(({ code, name }) => ({ value: code, label: say(name) })),
    model: (code: string) => sayOf(models, code) ?? code,
    topic: (code: string | undefined) => (code === undefined ? undefined : (sayOf(known, code) ?? code)),
  }

  function sayOf(list: readonly { code: string; name: { en: string; es: string } }[], code: string) {
    const found = list.find((item) => item.code === code)
    return found && say(found.name)
  }
}
