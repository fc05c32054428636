import { Text, Textarea, type TextareaProps } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/ui/Icon'
import styles from './PrivateNote.module.css'

/** In a frame of its own, so that nobody writes here what the advocate is to read, or the other way round. */
export function PrivateNote(props: TextareaProps) {
  const { t } = useTranslation('supervision')
  return (
    <div className={styles.private}>
      <Text size="sm" fw={600} className={styles.lock}>
        <Icon name="lock" size={16} /> {t('note.apart')}
      </Text>
      <Textarea
        label={t('note.title')}
        description={t('note.about')}
        rows={3}
        maxLength={10_000}
        {...props}
      />
    </div>
  )
}
