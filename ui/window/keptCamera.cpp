// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/keptCamera.h"

#include <QJsonArray>

#include <cmath>
#include <initializer_list>
#include <vector>

namespace lodestone {

namespace {
QJsonArray arrayOf(std::initializer_list<double> numbers)
{
    QJsonArray array;
    for (const double number : numbers)
        array.append(number);
    return array;
}

/// Empty unless they are so many finite numbers.
std::vector<double> numbersOf(const QJsonValue& value, qsizetype count)
{
    std::vector<double> numbers;
    for (const QJsonValue& number : value.toArray())
        if (number.isDouble() && std::isfinite(number.toDouble()))
            numbers.push_back(number.toDouble());
    if (std::ssize(numbers) != count || value.toArray().size() != count)
        numbers.clear();
    return numbers;
}

Eigen::Vector3d vectorOf(const std::vector<double>& numbers, std::size_t first)
{
    return {numbers[first], numbers[first + 1], numbers[first + 2]};
}
} // namespace

QJsonObject jsonOf(const KeptCamera& kept)
{
    const auto& [plane, orbit] = kept.camera;
    const Eigen::Vector3d low = kept.box.min(), high = kept.box.max();
    return {{QStringLiteral("own"), kept.isOwn},
            {QStringLiteral("plane"), arrayOf({plane.center.x(), plane.center.y(), plane.unitsPerPixel})},
            {QStringLiteral("focus"), arrayOf({orbit.focus.x(), orbit.focus.y(), orbit.focus.z(), orbit.distance})},
            {QStringLiteral("rotation"),
             arrayOf({orbit.rotation.w(), orbit.rotation.x(), orbit.rotation.y(), orbit.rotation.z()})},
            {QStringLiteral("box"), arrayOf({low.x(), low.y(), low.z(), high.x(), high.y(), high.z()})}};
}

std::optional<KeptCamera> keptCameraOf(const QJsonObject& json)
{
    const std::vector<double> plane = numbersOf(json[QStringLiteral("plane")], 3);
    const std::vector<double> focus = numbersOf(json[QStringLiteral("focus")], 4);
    const std::vector<double> rotation = numbersOf(json[QStringLiteral("rotation")], 4);
    const std::vector<double> box = numbersOf(json[QStringLiteral("box")], 6);
    if (plane.empty() || focus.empty() || rotation.empty() || box.empty() || !(plane[2] > 0) || !(focus[3] > 0))
        return std::nullopt;
    KeptCamera kept;
    kept.isOwn = json[QStringLiteral("own")].toBool();
    kept.camera.plane.center = QPointF(plane[0], plane[1]);
    kept.camera.plane.unitsPerPixel = plane[2];
    kept.camera.orbit.focus = vectorOf(focus, 0);
    kept.camera.orbit.distance = focus[3];
    const Eigen::Quaterniond turned(rotation[0], rotation[1], rotation[2], rotation[3]);
    kept.box = Eigen::AlignedBox3d(vectorOf(box, 0), vectorOf(box, 3));
    if (!(turned.norm() > 0) || kept.box.isEmpty())
        return std::nullopt;
    kept.camera.orbit.rotation = turned.normalized();
    return kept;
}

} // namespace lodestone
