import { useSyncExternalStore } from 'react'
import { session } from '@/api/session'

export function useSessionState() {
  return useSyncExternalStore(session.subscribe, session.state)
}
