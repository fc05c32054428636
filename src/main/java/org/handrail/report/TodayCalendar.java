package org.handrail.report;

/** What day it is at each school, by its zone and its calendar. */
final class TodayCalendar {
    /** The schools that the caller asks for, the day it is there, and the school days of last week and this one. */
    static final String SCHOOL_DAYS = """
            with here as materialized (
              select
                s.id,
                cast(cast(:now as timestamptz) at time zone s.time_zone as date) as today,
                s.time_zone
              from school s
              where s.district_id = :district
                and (:schoolsAll or s.id = any(:schools))
            ),
            week as materialized (
              select
                h.id as school_id,
                h.today,
                cast(date_trunc('week', h.today) as date) as monday
              from here h
            ),
            year as materialized (
              select y.id, y.school_id, y.name, y.starts_on, y.ends_on
              from school_year y
              where y.district_id = :district
                and y.school_id = any(array(select w.school_id from week w))
            ),
            term_of as materialized (
              select t.school_year_id, t.starts_on, t.ends_on
              from term t
              where t.district_id = :district
                and t.school_year_id = any(array(select y.id from year y))
            ),
            holiday_of as materialized (
              select o.school_year_id, o.starts_on, o.ends_on
              from holiday o
              where o.district_id = :district
                and o.school_year_id = any(array(select y.id from year y))
            ),
            school_day as materialized (
              select w.school_id, w.monday, cast(d.day as date) as day
              from week w
              cross join generate_series(w.monday - 7, w.monday + 4, interval '1 day') as d (day)
              where extract(isodow from d.day) <= 5
                and (
                  not exists (select from year y where y.school_id = w.school_id)
                  or exists (
                    select
                    from year y
                    where y.school_id = w.school_id
                      and d.day between y.starts_on and y.ends_on
                      and (
                        not exists (select from term_of t where t.school_year_id = y.id)
                        or exists (
                          select
                          from term_of t
                          where t.school_year_id = y.id
                            and d.day between t.starts_on and t.ends_on))
                      and not exists (
                        select
                        from holiday_of o
                        where o.school_year_id = y.id
                          and d.day between o.starts_on and o.ends_on)))
            )""";

    private TodayCalendar() {}
}
