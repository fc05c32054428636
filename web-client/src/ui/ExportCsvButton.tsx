import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '@/api/problems'
import { Icon } from './Icon'
import { useNotify } from './useNotify'
import { useProblemText } from './useProblemText'

export interface ExportCsvButtonProps {
  readonly fileName: string
  /** Fetches what the list shows, all pages of it. */
  readonly load: () => Promise<Blob>
}

export function ExportCsvButton({ fileName, load }: ExportCsvButtonProps) {
  const { t } = useTranslation('ui')
  const problemText = useProblemText()
  const notify = useNotify()
  const [pending, setPending] = useState(false)

  async function save() {
    setPending(true)
    try {
      saveAs(await load(), fileName)
    } catch (error) {
      notify('failed', problemText(problemOf(error)).title)
    } finally {
      setPending(false)
    }
  }

  return (
    <Button variant="default" loading={pending} leftSection={<Icon name="download" />} onClick={save}>
      {t('export.csv')}
    </Button>
  )
}

function saveAs(blob: Blob, fileName: string) {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  URL.revokeObjectURL(url)
}
