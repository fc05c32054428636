import { useTranslation } from 'react-i18next'
import { ButtonLink } from '@/lib/links/ButtonLink'
import { NotFoundFace } from '@/ui/NotFoundFace'

export function NotFound() {
  const { t } = useTranslation('app')
  return <NotFoundFace home={<ButtonLink to="/">{t('home')}</ButtonLink>} />
}
