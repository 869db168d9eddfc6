# SPDX-FileCopyrightText: The Lodestone authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(sources
    CameraHistory.h
    ClusterColoring.cpp ClusterColoring.h
    ColorChoices.cpp ColorChoices.h
    ClustersView.cpp ClustersView.h
    Coloring.cpp Coloring.h
    ColoringBox.cpp ColoringBox.h
    CurveChart.cpp CurveChart.h
    CurvesView.cpp CurvesView.h
    DataView.cpp DataView.h
    DensityImage.cpp DensityImage.h
    DetailBudget.cpp DetailBudget.h
    DrawOrder.cpp DrawOrder.h
    EmptyState.cpp EmptyState.h
    EntityColors.cpp EntityColors.h
    EntityTableView.cpp EntityTableView.h
    EpochSlider.cpp EpochSlider.h
    ExploreView.cpp ExploreView.h
    FilterBar.cpp FilterBar.h
    FindBox.cpp FindBox.h
    ForceBars.cpp ForceBars.h
    ForcesView.cpp ForcesView.h
    GroupNames.cpp GroupNames.h
    HeatDelegate.cpp HeatDelegate.h
    HoverCard.cpp HoverCard.h
    HoverTracker.cpp HoverTracker.h
    InspectorTable.cpp InspectorTable.h
    InspectorView.cpp InspectorView.h
    KindColoring.cpp KindColoring.h
    LabelColoring.cpp LabelColoring.h
    LegendDelegate.cpp LegendDelegate.h
    LegendEntry.cpp LegendEntry.h
    LegendView.cpp LegendView.h
    MessagesView.cpp MessagesView.h
    MetricView.cpp MetricView.h
    NeighborsPage.cpp NeighborsPage.h
    NumberColoring.cpp NumberColoring.h
    OrbitView.cpp OrbitView.h
    OutlineOverlay.cpp OutlineOverlay.h
    OverlayContent.h
    OverlayControl.cpp OverlayControl.h
    OverlayLayer.cpp OverlayLayer.h
    OverlayScreen.cpp OverlayScreen.h
    PainterScatter.cpp PainterScatter.h
    PlaneView.cpp PlaneView.h
    PointStamp.cpp PointStamp.h
    ProjectionControl.cpp ProjectionControl.h
    RatingsPage.cpp RatingsPage.h
    RecommendPage.cpp RecommendPage.h
    ScaleView.cpp ScaleView.h
    ScatterActions.cpp ScatterActions.h
    ScatterCanvas.h
    ScatterColors.cpp ScatterColors.h
    ScatterContent.cpp ScatterContent.h
    ScatterHud.cpp ScatterHud.h
    ScatterNavigator.cpp ScatterNavigator.h
    ScatterPicture.cpp ScatterPicture.h
    ScatterTool.h
    ScatterTools.cpp ScatterTools.h
    ScatterView.cpp ScatterView.h
    SelectionSetsView.cpp SelectionSetsView.h
    TimelineView.cpp TimelineView.h
    Tween.cpp Tween.h
    WhyBox.cpp WhyBox.h
    axesBox.cpp axesBox.h
    entityName.cpp entityName.h
    inspectorTexts.cpp inspectorTexts.h
    overlayTexts.cpp overlayTexts.h
    paintFigure.cpp paintFigure.h
    paintOverlay.cpp paintOverlay.h
    pick.cpp pick.h
    regionSelect.cpp regionSelect.h
    rememberToggle.cpp rememberToggle.h
    scrolledColumn.cpp scrolledColumn.h
    triangleTexts.cpp triangleTexts.h)
