import type { Schema } from '@/api/contract'

export const modes = ['CLASS', 'CLUB', 'MENTORSHIP'] as const satisfies readonly Schema<'DeliveryMode'>[]
