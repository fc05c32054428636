import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { RecordingState } from './useRecording'

export interface TellAnAdultProps {
  readonly state: RecordingState
}

/** Leads to an adult with the draft kept and linked; it never waits for the record to be whole. */
export function TellAnAdult({ state }: TellAnAdultProps) {
  const navigate = useNavigate()
  const { t } = useTranslation('peersession')
  return (
    <Button
      variant="outline"
      color="red"
      onClick={async () => {
        const session = await state.settle()
        await navigate({
          to: '/referrals/new',
          search: { session, program: state.advocate.programId },
          ignoreBlocker: true,
        })
      }}
    >
      {t('record.tellAnAdult')}
    </Button>
  )
}
