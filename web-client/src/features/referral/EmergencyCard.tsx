import { useTranslation } from 'react-i18next'
import { Icon } from '@/ui/Icon'
import styles from './EmergencyCard.module.css'

/** The two numbers of the country's emergency and crisis lines, one tap from a call. */
export function EmergencyCard() {
  const { t } = useTranslation('referral')
  return (
    <section className={styles.card} aria-labelledby="emergency-title">
      <h2 id="emergency-title" className={styles.title}>
        <Icon name="alert" />
        {t('emergency.title')}
      </h2>
      <div className={styles.lines}>
        <a className={styles.call} href="tel:911">
          {t('emergency.call911')}
        </a>
        <a className={styles.call} href="tel:988">
          {t('emergency.call988')}
        </a>
        <a className={styles.call} href="sms:988">
          {t('emergency.text988')}
        </a>
      </div>
      <p className={styles.text}>{t('emergency.text')}</p>
    </section>
  )
}
