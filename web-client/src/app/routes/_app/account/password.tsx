import { createFileRoute } from '@tanstack/react-router'
import { OwnPasswordPage } from '@/features/account/OwnPasswordPage'

export const Route = createFileRoute('/_app/account/password')({ component: OwnPasswordPage })
