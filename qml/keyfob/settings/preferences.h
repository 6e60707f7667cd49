// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "settings/policy.h"
#include "settings/preference.h"

#include <QAbstractListModel>
#include <QMap>
#include <QSettings>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace Keyfob {

struct Tenant;

/// What a person has told their desktop once, for all programs.
struct DesktopWishes
{
    bool highContrast = false;
    bool reducedMotion = false;

    bool operator==(const DesktopWishes &) const = default;
};

/// The value of each preference, and who decides on it: the command line, else the environment,
/// else what the policy locks, else the person, else the policy, else the program. The settings
/// dialog shows its rows.
class Preferences : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from AppModel")
    Q_PROPERTY(QString appearance READ appearance NOTIFY changed)
    Q_PROPERTY(qreal textScale READ textScale NOTIFY changed)
    Q_PROPERTY(bool highContrast READ highContrast NOTIFY changed)
    Q_PROPERTY(bool reducedMotion READ reducedMotion NOTIFY changed)
    Q_PROPERTY(QString managedBy READ managedBy CONSTANT)

public:
    enum class Source { CommandLine, Environment, PolicyLocked, Person, PolicyDefault, Program };
    Q_ENUM(Source)

    enum Role {
        TitleRole = Qt::UserRole + 1,
        HelpRole,
        ChoicesRole,
        ChosenRole,
        LockedRole,
        IsTextRole, ///< It is typed, not chosen.
        TextRole,
        LockedTextRole, ///< Who decides on it, in place of the person; empty: the person does.
    };

    /// Those in the settings file \a file, below \a policy; \a commandLine counts more than both.
    /// An empty file: nothing is remembered.
    explicit Preferences(const QString &file = {}, Policy policy = {},
                         QMap<Preference, QString> commandLine = {}, QObject *parent = nullptr);
    ~Preferences() override;

    /// One of PreferenceInfo::values, or a text; empty: nobody says anything.
    QString value(Preference preference) const;
    Source source(Preference preference) const;
    bool isLocked(Preference preference) const;
    /// The person chooses \a value. False, and nothing changes, if it is locked or no value of it.
    bool set(Preference preference, const QString &value);

    QString appearance() const { return value(Preference::Appearance); }
    /// How much larger text is than at 100 %.
    qreal textScale() const;
    /// The person, or else the desktop, wants stronger colors.
    bool highContrast() const;
    /// The desktop wants nothing to move.
    bool reducedMotion() const { return m_desktop.reducedMotion; }
    /// What the desktop says, as soon as it does.
    void setDesktop(const DesktopWishes &wishes);
    /// How \a tenant reaches the network where its own settings do not say.
    void applyNetwork(Tenant &tenant) const;
    /// Who locks what is locked; empty without a policy.
    QString managedBy() const { return m_policy.managedBy; }
    const Policy &policy() const { return m_policy; }

    /// The person chooses the value \a index of the preference in \a row.
    Q_INVOKABLE void choose(int row, int index);
    /// The person types \a text in \a row; empty: as before. Returns why it cannot be that, in a
    /// sentence, and nothing changes; empty: it is.
    Q_INVOKABLE QString type(int row, const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    struct Found
    {
        QString value;
        Source source = Source::Program;
    };
    Found find(Preference preference) const;
    QString lockedText(Preference preference) const;

    std::unique_ptr<QSettings> m_settings;
    QMap<Preference, QString> m_forgotten; ///< Where there is no file
    Policy m_policy;
    QMap<Preference, QString> m_commandLine;
    DesktopWishes m_desktop;
};

} // namespace Keyfob
